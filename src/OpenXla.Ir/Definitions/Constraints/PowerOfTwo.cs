using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A positive power of two as an i64, as alignments are.</summary>
public abstract class PowerOfTwo : ITypedAttributeConstraint
{
    public static string Summary => "64-bit signless integer attribute whose value is positive and whose value is a power of two > 0";

    public static IrType ValueType => IntegerType.I64;

    public static bool IsSatisfiedBy(IrAttribute attribute) =>
        attribute is IntegerAttr number && number.Type.Equals(ValueType) && number.Int64 > 0 && long.IsPow2(number.Int64);
}
