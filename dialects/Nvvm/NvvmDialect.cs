namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>NVIDIA's instructions on top of <c>llvm</c>.</summary>
[Dialect("nvvm")]
public sealed partial class NvvmDialect : IDialect
{
    public bool IsLegalToInline(Operation op) => true;
}
