using OpenXla.Ir.Diagnostics;

namespace OpenXla.Ir.Dialects.Vector;

/// <summary>The text of <see cref="ContractionOp"/>, whose iterator types are strings where the op itself holds an enum.</summary>
internal static class ContractionSyntax
{
    private static readonly string[] Shown = ["indexing_maps", "iterator_types", "kind"];

    internal static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        int at = parser.NextPosition;
        var traits = parser.ParseAttribute<DictionaryAttr>();
        var left = parser.ParseOperand();
        parser.Expect(","u8);
        var right = parser.ParseOperand();
        parser.Expect(","u8);
        var accumulator = parser.ParseOperand();
        var masks = new List<UnresolvedOperand>();
        if (parser.TryConsume(","u8)) parser.ParseOperandList(masks);
        parser.ParseOptionalAttributeDictionary(state);
        parser.Expect(":"u8);
        int typesAt = parser.NextPosition;
        var types = parser.ParseTypeList();
        parser.ExpectKeyword("into"u8);
        var result = parser.ParseType();
        if (types.Count < 2) throw parser.Error(typesAt, "expected the types of both factors");
        parser.ResolveOperand(left, types[0], state);
        parser.ResolveOperand(right, types[1], state);
        parser.ResolveOperand(accumulator, result, state);
        state.AddResultTypes(result);
        if (state.AttributeDictionary?.Get("iterator_types") is null && traits.Get("iterator_types") is not ArrayAttr)
            throw parser.Error(at, "expected \"iterator_types\" array attribute");
        if (traits.Get("kind") is not (null or CombiningKindAttr))
            throw parser.Error(new Diagnostic(Severity.Error, state.Location, "'vector.contract' op expected 'kind' attribute of type CombiningKind (e.g. 'vector.kind<add>')"));
        foreach (var attribute in traits)
            state.AddAttribute(attribute.Name, attribute.Name == "iterator_types" ? FromStrings(parser, at, (ArrayAttr)attribute.Value) : attribute.Value);
        ParseMasks(parser, state, at, masks, types);
    }

    /// <summary>Masks as operands of the op itself are read, but its verifier has no place for them.</summary>
    private static void ParseMasks(AsmParser parser, OperationState state, int at, List<UnresolvedOperand> masks, List<IrType> types)
    {
        if (masks.Count == 0) return;
        if (masks.Count != 2) throw parser.Error(at, "expected zero or exactly 2 vector mask operands");
        for (int i = 0; i < 2; i++)
            if (types[i] is VectorType vector) parser.ResolveOperand(masks[i], VectorTypes.MaskOf(vector), state);
    }

    private static ArrayAttr FromStrings(AsmParser parser, int at, ArrayAttr names) =>
        ArrayAttr.Of(names.Elements.Select(name => IteratorTypeAttr.Of(TypeOf(parser, at, name as StringAttr))));

    private static IteratorType TypeOf(AsmParser parser, int at, StringAttr? name) =>
        IteratorTypeText.FromKeyword(name?.Value) ?? throw parser.Error(at, $"unexpected iterator_type ({name?.Value})");

    internal static void Print(AsmPrinter printer, ContractionOp op)
    {
        ArgumentNullException.ThrowIfNull(printer);
        var names = ArrayAttr.Of(op.IteratorTypes.Elements.Select(static e => new StringAttr(((IteratorTypeAttr)e).Value.Keyword())));
        printer.Write(" "u8);
        printer.PrintAttribute(op.InherentAttributes.With("iterator_types", names));
        printer.Write(" "u8);
        printer.PrintOperands(op.Operands);
        printer.PrintAttributeDictionary(op, Shown);
        printer.Write(" : "u8);
        printer.PrintType(op.Lhs.Type);
        printer.Write(", "u8);
        printer.PrintType(op.Rhs.Type);
        printer.Write(" into "u8);
        printer.PrintType(op.Result.Type);
    }
}
