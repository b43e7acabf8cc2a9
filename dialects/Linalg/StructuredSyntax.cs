using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The parts of syntax that structured operations share: <c>ins(%a : t) outs(%b : t)</c> and <c>-> types</c>.</summary>
internal static class StructuredSyntax
{
    /// <summary>Reads <c>&lt;{properties}&gt; {attributes}</c>, which may be missing, and operands; adds them, and with <paramref name="segments"/> their counts, to the state.</summary>
    internal static (int Inputs, int Outputs) ParseOperands(AsmParser parser, OperationState state, bool segments)
    {
        ParseAttributes(parser, state);
        int inputs = ParseGroup(parser, state, "ins"u8);
        int outputs = ParseGroup(parser, state, "outs"u8);
        if (segments) state.AddAttribute("operandSegmentSizes", DenseArrayAttr.I32(inputs, outputs));
        return (inputs, outputs);
    }

    private static void ParseAttributes(AsmParser parser, OperationState state)
    {
        DictionaryAttr? properties = null;
        if (parser.TryConsume("<"u8))
        {
            properties = parser.ParseAttribute<DictionaryAttr>("a dictionary of properties");
            parser.Expect(">"u8);
        }
        parser.ParseOptionalAttributeDictionary(state);
        if (properties is null) return;
        foreach (var property in properties.Entries)
            if (state.GetAttribute(property.Name) is null) state.AddAttribute(property.Name, property.Value);
    }

    private static int ParseGroup(AsmParser parser, OperationState state, ReadOnlySpan<byte> keyword)
    {
        if (!parser.TryKeyword(keyword)) return 0;
        parser.Expect("("u8);
        var operands = parser.BorrowOperands();
        int at = parser.NextPosition;
        parser.ParseOperandList(operands);
        parser.Expect(":"u8);
        var types = parser.ParseTypeList(parser.BorrowTypes());
        parser.Expect(")"u8);
        parser.ResolveOperands(operands, types, at, state);
        return operands.Count;
    }

    /// <summary>Adds the types of the tensor outputs as results, for syntaxes that leave them out.</summary>
    internal static void InferResults(OperationState state, int firstOutput)
    {
        for (int i = Math.Max(firstOutput, 0); i < state.Operands.Count; i++)
            if (state.Operands[i].Type is TensorType type) state.ResultTypes.Add(type);
    }

    internal static void PrintOperands(AsmPrinter printer, OperandRange inputs, OperandRange outputs)
    {
        PrintGroup(printer, " ins("u8, inputs);
        PrintGroup(printer, " outs("u8, outputs);
    }

    private static void PrintGroup(AsmPrinter printer, ReadOnlySpan<byte> open, OperandRange operands)
    {
        if (operands.Count == 0) return;
        printer.Write(open);
        printer.PrintOperands(operands);
        printer.Write(" : "u8);
        printer.PrintTypes(operands);
        printer.Write(")"u8);
    }

    internal static void PrintResults(AsmPrinter printer, ResultRange results)
    {
        if (results.Count == 0) return;
        printer.Write(" -> "u8);
        printer.PrintResultTypes(results);
    }

    /// <summary>Reads <c>name = [1, 0]</c> into an array attribute of i64.</summary>
    internal static void ParseIndexArray(AsmParser parser, OperationState state, string name)
    {
        parser.ExpectKeyword(System.Text.Encoding.ASCII.GetBytes(name));
        parser.Expect("="u8);
        parser.Expect("["u8);
        var array = parser.ParseDenseArrayElements(IntegerType.I64, "]"u8);
        parser.Expect("]"u8);
        state.AddAttribute(name, array);
    }

    internal static void PrintIndexArray(AsmPrinter printer, string name, DenseArrayAttr array)
    {
        printer.Write(" " + name + " = [");
        array.PrintElements(printer);
        printer.Write("] "u8);
    }

    /// <summary>Adds a region whose block has an argument per operand and whose body <paramref name="build"/> makes.</summary>
    internal static void AddBody(OperationState state, Func<OpBuilder, Block, Value[]> build) => AddBody(state, null, state.Location, build);

    /// <inheritdoc cref="AddBody(OperationState, Func{OpBuilder, Block, Value[]})"/>
    /// <param name="state">The operation.</param>
    /// <param name="ofArguments">Where arguments are said to come from; null for where the operands do.</param>
    /// <param name="ofBody">Where the ops are said to come from.</param>
    /// <param name="build">Makes the ops and returns the elements to yield.</param>
    internal static void AddBody(OperationState state, Location? ofArguments, Location ofBody, Func<OpBuilder, Block, Value[]> build)
    {
        var block = AddBlock(state, ofArguments);
        var builder = OpBuilder.AtEnd(block, ofBody);
        YieldOp.Create(builder, build(builder, block));
    }

    /// <summary>Adds a region whose block has an argument per operand, at the given location or where the operand is from.</summary>
    internal static Block AddBlock(OperationState state, Location? location)
    {
        var block = new Block();
        state.AddRegion().Append(block);
        block.ReserveArguments(state.Operands.Count);
        foreach (var operand in state.Operands.Span) block.AddArgument(StructuredVerification.ElementOf(operand.Type), location ?? operand.Location);
        return block;
    }

    /// <summary>Suggests <c>%in</c> for inputs and another name for outputs.</summary>
    internal static void NameArguments(Region region, SsaNamer namer, int inputs, string outputName)
    {
        if (region.IsEmpty) return;
        for (int i = 0; i < region.Entry.ArgumentCount; i++) namer.Name(region.Entry.GetArgument(i), i < inputs ? "in" : outputName);
    }

    /// <summary>Reads <c>indexing_maps = […]</c>, if it is there.</summary>
    internal static bool ParseMaps(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        if (!parser.TryKeyword("indexing_maps"u8)) return false;
        parser.Expect("="u8);
        var maps = parser.ParseAttribute<ArrayAttr>("an array of affine maps");
        if (!maps.Elements.All(static map => map is AffineMapAttr)) throw parser.Error("element of indexing_maps array is not an affine_map");
        state.AddAttribute("indexing_maps", maps);
        return true;
    }

    internal static void PrintMaps(AsmPrinter printer, ArrayAttr maps)
    {
        printer.Write(" indexing_maps = "u8);
        printer.PrintAttribute(maps);
    }

    internal static AffineMap[] MapsOf(ArrayAttr maps) => maps.Derive(static maps => maps.Elements.OfType<AffineMapAttr>().Select(static map => map.Map).ToArray());
}
