using System.Numerics;

namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>An i32 attribute that is a power of two.</summary>
internal abstract class PowerOfTwoI32 : ITypedAttributeConstraint
{
    public static string Summary => "32-bit signless integer attribute whose value is a power of two > 0";

    public static IrType ValueType => IntegerType.I32;

    public static bool IsSatisfiedBy(IrAttribute attribute) => I32Attr.IsSatisfiedBy(attribute) && BitOperations.IsPow2(((IntegerAttr)attribute).Int64);
}
