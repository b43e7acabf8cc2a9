namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>How named operations convert elements: integers with or without a sign.</summary>
[EnumDef("linalg.type_fn", InAngles = true, Summary = "allowed 32-bit signless integer cases: 0, 1", Title = "::mlir::linalg::TypeFn")]
public enum TypeFn
{
    [Case("cast_signed")]
    CastSigned,

    [Case("cast_unsigned")]
    CastUnsigned,
}
