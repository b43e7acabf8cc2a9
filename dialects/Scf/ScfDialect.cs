namespace OpenXla.Ir.Dialects.Scf;

/// <summary>Structured control flow: loops and conditions whose bodies are regions.</summary>
[Dialect("scf")]
public sealed partial class ScfDialect : IInliningDialect
{
    public IReadOnlyList<string> DependentDialects => ["arith", "cf", "tensor"];

    public bool IsLegalToInline(Region target, Region body, bool isCopied, IrMapping arguments) => true;
}
