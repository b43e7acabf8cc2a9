using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>An i64 attribute.</summary>
public abstract class I64Attr : ITypedAttributeConstraint
{
    public static string Summary => "64-bit signless integer attribute";

    public static IrType ValueType => IntegerType.I64;

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is IntegerAttr number && number.Type.Equals(ValueType);
}
