using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Says something of a variable of the source.</summary>
[OpBase]
public abstract partial class DebugVariableIntrinsic : IntrinsicOp
{
    [Attr("varInfo")] public partial DILocalVariableAttr Variable { get; set; }
    [Attr("locationExpr")] public partial DIExpressionAttr? LocationExpression { get; set; }

    protected override void SetDefaults()
    {
        if (GetInherentAttribute("locationExpr") is null) LocationExpression = DIExpressionAttr.Empty;
    }

    internal static void ParseExpression(AsmParser parser, OperationState state, out DIExpressionAttr expression) =>
        expression = parser.NextIs("#"u8) ? parser.ParseAttribute<DIExpressionAttr>() : DIExpressionAttr.Empty;

    internal static void PrintExpression(AsmPrinter printer, Operation op, DIExpressionAttr? expression)
    {
        if (expression is null or { Operations.Count: 0 }) return;
        printer.Write(" "u8);
        printer.PrintAttribute(expression);
    }
}
