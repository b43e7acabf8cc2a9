namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The syntax of map and reduce: a body of one op as <c>{ arith.addf }</c> in front, or written out behind.</summary>
internal static class PayloadSyntax
{
    /// <param name="parser">Stands right after the op's name.</param>
    /// <param name="state">The operation.</param>
    /// <param name="parseRest">Reads what follows the operands and adds the result types; it is told how many operands are inputs.</param>
    /// <param name="initsFirst">Whether the short form's op takes the init as its first operand.</param>
    internal static void Parse(AsmParser parser, OperationState state, Action<AsmParser, OperationState, int> parseRest, bool initsFirst)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        string? payload = null;
        DictionaryAttr? payloadAttributes = null;
        int at = parser.NextPosition;
        if (parser.TryConsume("{"u8))
        {
            payload = parser.ParseOperationName();
            if (parser.NextIs("{"u8)) payloadAttributes = parser.ParseDictionary();
            parser.Expect("}"u8);
        }
        var (inputs, _) = StructuredSyntax.ParseOperands(parser, state, segments: false);
        parseRest(parser, state, inputs);
        parser.ParseOptionalAttributeDictionary(state);
        if (payload is not null)
        {
            AddPayload(parser, at, state, payload, payloadAttributes, initsFirst);
            return;
        }
        var arguments = new List<RegionArgument>();
        parser.ParseDelimitedList("("u8, ")"u8, () => arguments.Add(parser.ParseRegionArgument(withType: true)));
        parser.ParseRegion(state, [.. arguments]);
    }

    private static void AddPayload(AsmParser parser, int at, OperationState state, string payload, DictionaryAttr? attributes, bool initsFirst)
    {
        var info = parser.Context.GetOperation(payload);
        if (!info.IsRegistered && !parser.Context.AllowUnregisteredDialects) throw parser.Error(at, $"unknown payload operation '{payload}'");
        // Without operands the operation is wrong, as its verifier says.
        if (state.Operands.Count == 0)
        {
            state.AddRegion();
            return;
        }
        StructuredSyntax.AddBody(state, Location.Unknown(parser.Context), state.Location, (builder, block) =>
        {
            var inner = new OperationState(info, state.Location) { AttributeDictionary = attributes };
            int last = block.ArgumentCount - 1;
            if (initsFirst) inner.Operands.Add(block.GetArgument(last));
            for (int i = 0; i < last; i++) inner.Operands.Add(block.GetArgument(i));
            inner.ResultTypes.Add(block.GetArgument(last).Type);
            return [.. builder.Insert(inner).Results];
        });
    }

    internal static void Print(AsmPrinter printer, Operation op, OperandRange inputs, OperandRange inits, Action<AsmPrinter, Operation> printRest, bool initFirst)
    {
        ArgumentNullException.ThrowIfNull(printer);
        var body = op.GetRegion(0).Entry;
        var payload = FindPayload(body, inputs.Count, initFirst);
        if (payload is not null)
        {
            printer.Write(" { "u8);
            printer.Write(payload.Name);
            PrintPayloadAttributes(printer, payload);
            printer.Write(" }"u8);
        }
        StructuredSyntax.PrintOperands(printer, inputs, inits);
        printRest(printer, op);
        printer.PrintAttributeDictionary(op.DiscardableAttributes);
        if (payload is not null) return;
        printer.BeginIndentedLine();
        printer.Write("("u8);
        for (int i = 0; i < body.ArgumentCount; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.PrintRegionArgument(body.GetArgument(i));
        }
        printer.Write(") "u8);
        printer.PrintRegion(op.GetRegion(0), printEntryArguments: false);
        printer.EndIndentedLine();
    }

    private static void PrintPayloadAttributes(AsmPrinter printer, Operation payload)
    {
        var attributes = new List<NamedAttribute>();
        foreach (var attribute in payload.AllAttributes.Entries)
            if (attribute.Value.ToString() is not ("#arith.fastmath<none>" or "#arith.overflow<none>")) attributes.Add(attribute);
        printer.PrintAttributeDictionary(new DictionaryAttr(attributes.ToArray()));
    }

    /// <summary>The one op of a body that the short form can stand for; null where it can't.</summary>
    private static Operation? FindPayload(Block body, int inputs, bool initFirst)
    {
        if (body.First is not { ResultCount: 1, RegionCount: 0, Info.IsRegistered: true } payload || payload.Next is not YieldOp yield) return null;
        if (yield.OperandCount != 1 || yield.GetOperand(0) != payload.GetResult(0)) return null;
        int expected = initFirst ? 2 : inputs;
        if (payload.OperandCount != expected || (initFirst && body.ArgumentCount != 2)) return null;
        for (int i = 0; i < expected; i++)
        {
            int argument = initFirst ? (i == 0 ? inputs : i - 1) : i;
            if (payload.GetOperand(i) != body.GetArgument(argument)) return null;
        }
        return payload;
    }
}
