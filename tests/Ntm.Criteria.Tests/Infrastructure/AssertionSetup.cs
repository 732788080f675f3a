using System.Runtime.CompilerServices;
using FluentAssertions.Common;
using Xunit.Sdk;

namespace Ntm.Criteria.Tests.Infrastructure;

/// <summary>FluentAssertions 6.12 does not know xunit v3: without this, failed assertions show as errors.</summary>
internal static class AssertionSetup
{
    [ModuleInitializer]
    internal static void ThrowXunitException() =>
        Services.ThrowException = static message => throw new XunitException(message);
}
