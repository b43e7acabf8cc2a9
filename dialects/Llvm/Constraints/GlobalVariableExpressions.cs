using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An array of variables of the source.</summary>
public abstract class GlobalVariableExpressions : IAttributeConstraint
{
    public static string Summary => "an array of variable expressions";
    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is ArrayAttr array && array.Elements.All(static e => e is DIGlobalVariableExpressionAttr);
}
