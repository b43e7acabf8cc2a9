namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Which thread a value is taken from.</summary>
[EnumDef("nvvm.shfl_kind", Summary = "NVVM shuffle kind", Title = "::mlir::NVVM::ShflKind")]
public enum ShflKind
{
    Bfly,
    Up,
    Down,
    Idx,
}
