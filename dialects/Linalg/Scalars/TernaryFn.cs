namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>What an elementwise operation of three inputs computes.</summary>
[EnumDef("linalg.ternary_fn", InAngles = true, Summary = "allowed 32-bit signless integer cases: 0", Title = "::mlir::linalg::TernaryFn")]
public enum TernaryFn
{
    Select,
}
