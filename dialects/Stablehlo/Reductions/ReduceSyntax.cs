namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The two forms of a reduction: with a name of the op that combines two elements, or with its region.</summary>
internal static class ReduceSyntax
{
    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        int at = parser.NextPosition;
        var (inputs, inits) = (new List<UnresolvedOperand>(), new List<UnresolvedOperand>());
        do
        {
            parser.Expect("("u8);
            inputs.Add(parser.ParseOperand());
            parser.ExpectKeyword("init"u8);
            parser.Expect(":"u8);
            inits.Add(parser.ParseOperand());
            parser.Expect(")"u8);
        }
        while (parser.TryConsume(","u8));
        string? combiner = null;
        int combinerAt = parser.NextPosition;
        if (parser.TryKeyword("applies"u8)) combiner = parser.ParseKeyword("the name of an operation");
        parser.ExpectKeyword("across"u8);
        parser.ExpectKeyword("dimensions"u8);
        parser.Expect("="u8);
        state.AddAttribute("dimensions", OpSyntax.ParseArray(parser, IntegerType.I64));
        parser.ParseOptionalAttributeDictionary(state);
        parser.Expect(":"u8);
        var type = parser.ParseFunctionType();
        parser.ResolveOperands([.. inputs, .. inits], type.Inputs, at, state);
        state.AddResultTypes(type.Results.Span);
        if (combiner is null) ParseReducer(parser, state, inputs.Count);
        else AddCombiner(parser, state, combiner, combinerAt, inputs.Count);
    }

    private static void ParseReducer(AsmParser parser, OperationState state, int width)
    {
        parser.ExpectKeyword("reducer"u8);
        var arguments = new RegionArgument[2 * width];
        for (int i = 0; i < width; i++)
        {
            parser.Expect("("u8);
            arguments[i] = parser.ParseRegionArgument(withType: true, withAttributes: true);
            parser.Expect(","u8);
            arguments[width + i] = parser.ParseRegionArgument(withType: true, withAttributes: true);
            parser.Expect(")"u8);
        }
        parser.ParseRegion(state, arguments);
    }

    private static void AddCombiner(AsmParser parser, OperationState state, string name, int at, int width)
    {
        if (width != 1) throw parser.Error(at, "a reduction of several tensors needs its region");
        if (parser.Context.GetOperation(name) is not { IsRegistered: true, DialectName: "stablehlo" } info || !info.Is(OperationTraits.Commutative))
            throw parser.Error(at, "expected the inner-op to be a commutative binary-op from the stablehlo dialect, with zero region, producing single result");
        if (state.Operands[1].Type is not TensorType { ElementType: var element }) throw parser.Error(at, "expected a tensor to begin with");
        var scalar = new TensorType([], element);
        var block = state.AddRegion().AddBlock();
        var (left, right) = (block.AddArgument(scalar, state.Location), block.AddArgument(scalar, state.Location));
        var builder = OpBuilder.AtEnd(block, state.Location);
        var total = builder.Insert(builder.NewState(name).AddOperands(left, right).AddResultTypes(scalar));
        builder.Insert(builder.NewState<ReturnOp>().AddOperands(total.FirstResult));
    }

    public static void Print(AsmPrinter printer, ReduceOp op)
    {
        for (int i = 0; i < op.Width; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.Write("("u8);
            printer.PrintOperand(op.Inputs[i]);
            printer.Write(" init: "u8);
            printer.PrintOperand(op.Inits[i]);
            printer.Write(")"u8);
        }
        var combiner = CombinerOf(op);
        if (combiner is not null)
        {
            printer.Write(" applies "u8);
            printer.Write(combiner.Name);
        }
        printer.Write(" across dimensions = ["u8);
        DenseArrayAttr.I64(op.Dimensions.Span).PrintElements(printer);
        printer.Write("]"u8);
        printer.PrintAttributeDictionary(op.DiscardableAttributes);
        printer.Write(" : "u8);
        printer.PrintFunctionalType(op);
        if (combiner is null) PrintReducer(printer, op);
    }

    private static void PrintReducer(AsmPrinter printer, ReduceOp op)
    {
        printer.NewLine();
        printer.Write(" reducer"u8);
        var block = op.Body.Entry;
        for (int i = 0; i < op.Width; i++)
        {
            printer.Write("("u8);
            printer.PrintRegionArgument(block.GetArgument(i));
            printer.Write(", "u8);
            printer.PrintRegionArgument(block.GetArgument(op.Width + i));
            printer.Write(") "u8);
        }
        printer.Write(" "u8);
        printer.PrintRegion(op.Body, printEntryArguments: false);
    }

    /// <summary>The op that alone is the body, in a form that its name says all of; else null. As upstream, locations inside do not count: what is read again has that of the reduction.</summary>
    private static Operation? CombinerOf(ReduceOp op)
    {
        if (op.Width != 1 || !op.Body.HasOneBlock || op.Body.Entry is not { ArgumentCount: 2, First: { } inner, Last: ReturnOp end } block) return null;
        if (inner.Next != end || end.OperandCount != 1 || inner.ResultCount != 1 || end.GetOperand(0) != inner.GetResult(0)) return null;
        if (inner.Info.DialectName != op.Info.DialectName || !inner.Is(OperationTraits.Commutative) || inner.RegionCount != 0 || inner.OperandCount != 2) return null;
        if (inner.GetOperand(0) != block.GetArgument(0) || inner.GetOperand(1) != block.GetArgument(1) || inner.DiscardableAttributes.Count > 0) return null;
        var scalar = new TensorType([], ((TensorType)op.Inits[0].Type).ElementType);
        if (!scalar.Equals(inner.GetOperand(0).Type) || !scalar.Equals(inner.GetOperand(1).Type) || !scalar.Equals(inner.GetResult(0).Type)) return null;
        return inner;
    }
}
