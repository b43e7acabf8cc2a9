namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>How values are reduced.</summary>
[EnumDef("nvvm.redux_kind", Summary = "NVVM redux kind", Title = "::mlir::NVVM::ReduxKind")]
public enum ReduxKind
{
    Add = 1,
    And = 2,
    Max = 3,
    Min = 4,
    Or = 5,
    Umax = 6,
    Umin = 7,
    Xor = 8,
    Fmin = 9,
    Fmax = 10,
}
