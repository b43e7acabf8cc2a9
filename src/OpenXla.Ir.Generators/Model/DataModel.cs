using OpenXla.Ir.Generators.Common;

namespace OpenXla.Ir.Generators.Model;

/// <summary>A dialect's type or attribute.</summary>
internal sealed record DataModel(
    bool IsType,
    string Namespace,
    string ClassName,
    string Keyword,
    string? Syntax,
    EquatableArray<ParamModel> Parameters,
    EquatableArray<string> HandWritten,
    EquatableArray<DirectiveMethod> Directives,
    bool SeesInternals)
{
    public string FullName => "global::" + (Namespace.Length == 0 ? "" : Namespace + ".") + ClassName;

    public string EffectiveSyntax => Syntax ?? (Parameters.Count == 0 ? "" : "`<` params `>`");

    public bool IsHandWritten(string member) => HandWritten.Contains(member);
}
