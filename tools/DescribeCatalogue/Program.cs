using System.Text;
using DescribeCatalogue;
using Ntm.Criteria;

const string Page = "docs/catalogue.md";

if (args.Length > 0 || !Directory.Exists(Path.GetDirectoryName(Page)))
{
    Console.Error.WriteLine("describe-catalogue: run it without arguments, from the root of the repository");
    return 2;
}

File.WriteAllText(Page, CataloguePage.Of(CriteriaCatalog.Embedded), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
Console.WriteLine(Page);
return 0;
