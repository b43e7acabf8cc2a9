using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>An i8 attribute.</summary>
public abstract class I8Attr : ITypedAttributeConstraint
{
    public static string Summary => "8-bit signless integer attribute";

    public static IrType ValueType => IntegerType.I8;

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is IntegerAttr number && number.Type.Equals(ValueType);
}
