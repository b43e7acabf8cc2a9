namespace OpenXla.Ir.Lit.Tests;

/// <summary>Tests that build projects, which all refer to the core: one after another, so that no two write its object files.</summary>
[CollectionDefinition(Name)]
public class BuildsCollection
{
    public const string Name = "builds";
}
