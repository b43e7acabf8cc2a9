using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>An i32 attribute.</summary>
public abstract class I32Attr : ITypedAttributeConstraint
{
    public static string Summary => "32-bit signless integer attribute";

    public static IrType ValueType => IntegerType.I32;

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is IntegerAttr number && number.Type.Equals(ValueType);
}
