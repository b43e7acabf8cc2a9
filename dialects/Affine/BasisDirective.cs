namespace OpenXla.Ir.Dialects.Affine;

/// <summary>The directive <c>custom&lt;Basis>($dynamic, $static)</c>: <c>(4, %n, 8)</c>, constants and index values in one list.</summary>
internal static class BasisDirective
{
    internal static void ParseBasis(AsmParser parser, OperationState state, out List<UnresolvedOperand> values, out DenseArrayAttr statics) =>
        DynamicIndexListDirective.ParseList(parser, "("u8, ")"u8, out values, out statics);

    internal static void PrintBasis(AsmPrinter printer, Operation op, OperandRange values, DenseArrayAttr? statics) =>
        DynamicIndexListDirective.PrintList(printer, values, statics!, "("u8, ")"u8);

    internal static string? FindMistake(DenseArrayAttr statics, OperandRange values) =>
        statics.ToInt64Array().Count(static b => b == Shape.Dynamic) == values.Count ? null
            : "mismatch between dynamic and static basis (kDynamic marker but no corresponding dynamic basis entry) -- this can only happen due to an incorrect fold/rewrite";
}
