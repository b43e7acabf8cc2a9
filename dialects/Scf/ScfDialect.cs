namespace OpenXla.Ir.Dialects.Scf;

/// <summary>Structured control flow: loops and conditions whose bodies are regions.</summary>
[Dialect("scf")]
public sealed partial class ScfDialect : IDialect
{
    public IReadOnlyList<string> DependentDialects => ["arith", "cf", "tensor"];

    public bool IsLegalToInline(Operation op) => true;
}
