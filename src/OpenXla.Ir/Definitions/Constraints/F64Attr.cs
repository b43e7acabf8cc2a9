using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>An f64 attribute.</summary>
public abstract class F64Attr : ITypedAttributeConstraint
{
    public static string Summary => "64-bit float attribute";

    public static IrType ValueType => FloatType.F64;

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is FloatAttr number && number.Type.Equals(ValueType);
}
