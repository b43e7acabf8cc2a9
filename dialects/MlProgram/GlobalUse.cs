namespace OpenXla.Ir.Dialects.MlProgram;

/// <summary>What reads and writes of globals share: the check of the reference, and <c>ordering(%a, %b -> !ml_program.token)</c>.</summary>
internal static class GlobalUse
{
    internal static void VerifyLoad(Operation op, Verifier verifier, SymbolRefAttr name, bool isConstant = false)
    {
        if (Find(op, verifier, name) is not { } global) return;
        var type = op.GetResult(0).Type;
        if (isConstant && global.IsMutable) verifier.Error(op, $"cannot load as const from mutable global {name}");
        else if (!global.Type.Equals(type)) verifier.Error(op, $"cannot load from global typed '{global.Type}' as '{type}'");
    }

    internal static void VerifyStore(Operation op, Verifier verifier, SymbolRefAttr name)
    {
        if (Find(op, verifier, name) is not { } global) return;
        var type = op.GetOperand(0).Type;
        if (!global.IsMutable) verifier.Error(op, $"cannot store to an immutable global {name}");
        else if (!global.Type.Equals(type)) verifier.Error(op, $"cannot store to a global typed '{global.Type}' from '{type}'");
    }

    private static GlobalOp? Find(Operation op, Verifier verifier, SymbolRefAttr name)
    {
        if (op.ParentOp is { } parent && verifier.Symbols.LookupNearest(parent, name) is GlobalOp global) return global;
        verifier.Error(op, $"undefined global: {name}");
        return null;
    }

    internal static void ParseTokenOrdering(AsmParser parser, OperationState state, out List<UnresolvedOperand> consumed, out IrType produced)
    {
        consumed = [];
        parser.ExpectKeyword("ordering"u8);
        parser.Expect("("u8);
        if (parser.TryConsume("("u8)) parser.Expect(")"u8);
        else parser.ParseOperandList(consumed);
        parser.Expect("->"u8);
        produced = parser.ParseType();
        parser.Expect(")"u8);
    }

    internal static void PrintTokenOrdering(AsmPrinter printer, Operation op, OperandRange consumed, IrType produced)
    {
        printer.Write(" ordering("u8);
        if (consumed.Count == 0) printer.Write("()"u8);
        else printer.PrintOperands(consumed);
        printer.Write(" -> "u8);
        printer.PrintType(produced);
        printer.Write(")"u8);
    }
}
