namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>One <c>CHECK…:</c> line with its pattern.</summary>
internal sealed record Directive(CheckKind Kind, string Prefix, Pattern Pattern, int Count = 1, bool IsLiteral = false)
{
    /// <summary>The NOT and DAG directives between the one before and this one.</summary>
    public IReadOnlyList<Directive> Preceding { get; init; } = [];

    /// <summary>As users know it: <c>CHECK-NEXT{LITERAL}</c>.</summary>
    public string Description => Kind == CheckKind.EndOfFile ? "implicit EOF" : Prefix + Suffix + (IsLiteral ? "{LITERAL}" : "");

    private string Suffix => Kind switch
    {
        CheckKind.Plain when Count > 1 => "-COUNT",
        CheckKind.Next => "-NEXT",
        CheckKind.Same => "-SAME",
        CheckKind.Not when Prefix == ImplicitPrefix => "",
        CheckKind.Not => "-NOT",
        CheckKind.Dag => "-DAG",
        CheckKind.Label => "-LABEL",
        CheckKind.Empty => "-EMPTY",
        _ => "",
    };

    public const string ImplicitPrefix = "IMPLICIT-CHECK-NOT";
}
