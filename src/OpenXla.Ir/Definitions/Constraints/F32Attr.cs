using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>An f32 attribute.</summary>
public abstract class F32Attr : ITypedAttributeConstraint
{
    public static string Summary => "32-bit float attribute";

    public static IrType ValueType => FloatType.F32;

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is FloatAttr number && number.Type.Equals(ValueType);
}
