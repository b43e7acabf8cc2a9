using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>An i1 attribute, where a number is meant and no truth value.</summary>
public abstract class I1Attr : ITypedAttributeConstraint
{
    public static string Summary => "1-bit signless integer attribute";

    public static IrType ValueType => IntegerType.I1;

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is IntegerAttr number && number.Type.Equals(ValueType);
}
