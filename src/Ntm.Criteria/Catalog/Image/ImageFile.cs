using System.Buffers.Binary;
using System.Numerics;

namespace Ntm.Criteria;

/// <summary>An image as bytes: a checksum, then what the pass wrote.</summary>
internal static class ImageFile
{
    public static byte[] Write(Action<ImagePass> content)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(0u);
        content(new ImageWriter(writer));
        var file = stream.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(file, Checksum(file));
        return file;
    }

    /// <summary>Reads an image.</summary>
    /// <exception cref="InvalidDataException">Some of its bytes are not those that were written.</exception>
    public static T Read<T>(string name, byte[] file, Func<ImagePass, T> content)
    {
        using var reader = new BinaryReader(new MemoryStream(file));
        return file.Length > sizeof(uint) && reader.ReadUInt32() == Checksum(file)
            ? content(new ImageReader(reader))
            : throw new InvalidDataException($"'{name}', which the library carries, is damaged: put a whole copy of Ntm.Criteria.dll in the place of this one.");
    }

    private static uint Checksum(ReadOnlySpan<byte> file)
    {
        var checksum = (uint)file.Length;
        var bytes = file[sizeof(uint)..];
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            checksum = BitOperations.Crc32C(checksum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        foreach (var last in bytes)
        {
            checksum = BitOperations.Crc32C(checksum, last);
        }

        return checksum;
    }
}
