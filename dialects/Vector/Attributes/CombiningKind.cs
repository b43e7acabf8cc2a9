namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Kind of combining function for contractions and reductions</summary>
[EnumDef("vector.kind", InAngles = true, Title = "::mlir::vector::CombiningKind")]
public enum CombiningKind
{
    Add,
    Mul,
    MinUI,
    MinSI,
    MinNumF,
    MaxUI,
    MaxSI,
    MaxNumF,
    And,
    Or,
    Xor,
    MaximumF = 12,
    MinimumF = 11,
}
