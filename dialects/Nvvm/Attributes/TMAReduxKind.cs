namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>How a box of a tensor is combined.</summary>
[EnumDef("nvvm.tma_redux_kind", InAngles = true, Summary = "NVVM TMA redux kind", Title = "::mlir::NVVM::TMAReduxKind")]
public enum TMAReduxKind
{
    Add = 0,
    Max = 2,
    Min = 1,
    Inc = 3,
    Dec = 4,
    And = 5,
    Or = 6,
    Xor = 7,
}
