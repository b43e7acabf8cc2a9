namespace OpenXla.Ir.Dialects.Scf;

/// <summary>Structured control flow: loops and conditions whose bodies are regions.</summary>
[Dialect("scf")]
public sealed partial class ScfDialect : IDialect
{
    public bool IsLegalToInline(Operation op) => true;
}
