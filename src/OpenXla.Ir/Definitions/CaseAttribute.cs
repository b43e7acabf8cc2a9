namespace OpenXla.Ir.Definitions;

/// <summary>The keyword of an enum's member, where it is not the member's name in lower case.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class CaseAttribute(string keyword) : Attribute
{
    public string Keyword { get; } = keyword;

    /// <summary>The flag goes before others of the same bits, and what it covers is not said again; so it is for several bits anyway.</summary>
    public bool IsGroup { get; set; }
}
