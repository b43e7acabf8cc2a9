namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>What the reductions share: <c>custom&lt;AllReduceOperation>($op)</c> and which types an operation takes.</summary>
internal static class Reductions
{
    internal static void ParseAllReduceOperation(AsmParser parser, OperationState state, out AllReduceOperationAttr? operation)
    {
        operation = null;
        if (parser.TryParseKeyword() is not { } keyword) return;
        operation = AllReduceOperationAttr.Of(AllReduceOperationText.FromKeyword(keyword) ?? throw parser.Error("invalid op kind"));
    }

    internal static void PrintAllReduceOperation(AsmPrinter printer, Operation op, AllReduceOperationAttr? operation)
    {
        if (operation is not null) printer.PrintStrippedAttribute(operation);
    }

    /// <summary>Checks that the operation takes such elements.</summary>
    internal static bool Verify(Operation op, Verifier verifier, AllReduceOperation operation, IrType element, IrType whole)
    {
        bool isCompatible = operation switch
        {
            AllReduceOperation.Minnumf or AllReduceOperation.Maxnumf or AllReduceOperation.Minimumf or AllReduceOperation.Maximumf => element is FloatType,
            AllReduceOperation.Add or AllReduceOperation.Mul => true,
            _ => element is IntegerType,
        };
        if (!isCompatible) verifier.ErrorAt(op, $"`{operation.Keyword()}` reduction operation is not compatible with type '{whole}'");
        return isCompatible;
    }
}
