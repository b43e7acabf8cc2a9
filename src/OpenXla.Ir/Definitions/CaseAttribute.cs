namespace OpenXla.Ir.Definitions;

/// <summary>The keyword of an enum's member, where it is not the member's name in lower case.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class CaseAttribute(string keyword) : Attribute
{
    public string Keyword { get; } = keyword;
}
