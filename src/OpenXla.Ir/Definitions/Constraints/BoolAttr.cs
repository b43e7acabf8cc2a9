using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>An i1 attribute.</summary>
public abstract class BoolAttr : ITypedAttributeConstraint
{
    public static string Summary => "bool attribute";

    public static IrType ValueType => IntegerType.I1;

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is IntegerAttr number && number.Type.Equals(ValueType);
}
