using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>An i16 attribute.</summary>
public abstract class I16Attr : ITypedAttributeConstraint
{
    public static string Summary => "16-bit signless integer attribute";

    public static IrType ValueType => IntegerType.I16;

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is IntegerAttr number && number.Type.Equals(ValueType);
}
