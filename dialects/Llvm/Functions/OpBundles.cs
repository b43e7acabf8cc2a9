namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The text of operand bundles: <c>["align"(%p, %n : !llvm.ptr, i32), "cold"()]</c>, absent where there is none.</summary>
internal sealed class OpBundles
{
    private readonly List<UnresolvedOperand> _operands = [];
    private readonly List<IrType> _types = [];
    private readonly List<int> _sizes = [];
    private readonly List<int> _typeCounts = [];
    private readonly List<IrAttribute> _tags = [];
    private int _position;

    private OpBundles()
    {
    }

    /// <summary>Reads bundles where the next token opens a list.</summary>
    internal static OpBundles Parse(AsmParser parser)
    {
        var bundles = new OpBundles { _position = parser.NextPosition };
        if (parser.NextIs("["u8)) parser.ParseDelimitedList("["u8, "]"u8, () => bundles.ParseBundle(parser));
        return bundles;
    }

    /// <summary>Adds the bundles' operands after those that the state has, and their sizes and tags; gives the number of operands.</summary>
    internal int AddTo(OperationState state, AsmParser parser)
    {
        int next = 0;
        for (int i = 0; i < _sizes.Count; i++)
        {
            if (_typeCounts[i] != _sizes[i])
                throw parser.Error(_position, $"expected {_sizes[i]} types for operand bundle operands for operand bundle #{i}, but actually got {_typeCounts[i]}");
            for (int k = 0; k < _sizes[i]; k++, next++) parser.ResolveOperand(_operands[next], _types[next], state);
        }
        state.AddAttribute("op_bundle_sizes", DenseArrayAttr.I32([.. _sizes]));
        if (_tags.Count > 0) state.AddAttribute("op_bundle_tags", ArrayAttr.Of(_tags));
        return _operands.Count;
    }

    internal static void Print(AsmPrinter printer, OperandRange operands, EquatableArray<int> sizes, ArrayAttr? tags)
    {
        if (sizes.Count == 0) return;
        printer.Write(" ["u8);
        int next = 0;
        for (int i = 0; i < sizes.Count; i++)
        {
            if (i > 0) printer.Write(", "u8);
            if (tags is not null && i < tags.Count) printer.PrintAttribute(tags[i]);
            PrintOperands(printer, operands, next, sizes[i]);
            next += sizes[i];
        }
        printer.Write("]"u8);
    }

    /// <summary>Whether sizes and tags fit each other and the operands.</summary>
    internal static bool Verify(Verifier verifier, Operation op, OperandRange operands, EquatableArray<int> sizes, ArrayAttr? tags)
    {
        long sum = 0;
        foreach (int size in sizes) sum += size;
        if (sizes.Any(static s => s < 0) || sum != operands.Count)
            verifier.Error(op, $"op_bundle_sizes add up to {sum}, but there are {operands.Count} bundle operands");
        else if (tags is not null && tags.Elements.Any(static t => t is not StringAttr))
            verifier.ErrorAt(op, "operand bundle tag must be a StringAttr");
        else if ((tags?.Count ?? 0) != sizes.Count)
            verifier.ErrorAt(op, $"expected {sizes.Count} operand bundle tags, but actually got {tags?.Count ?? 0}");
        else
            return true;
        return false;
    }

    private void ParseBundle(AsmParser parser)
    {
        _tags.Add(new StringAttr(parser.TryParseString() ?? throw WrongTag(parser)));
        var (first, firstType) = (_operands.Count, _types.Count);
        parser.Expect("("u8);
        if (!parser.NextIs(")"u8))
        {
            parser.ParseOperandList(_operands);
            parser.Expect(":"u8);
            do _types.Add(parser.ParseType());
            while (parser.TryConsume(","u8));
        }
        parser.Expect(")"u8);
        _sizes.Add(_operands.Count - first);
        _typeCounts.Add(_types.Count - firstType);
    }

    private static ParseException WrongTag(AsmParser parser)
    {
        _ = parser.Error("expected string");
        return parser.Error("expect operand bundle tag");
    }

    private static void PrintOperands(AsmPrinter printer, OperandRange operands, int start, int count)
    {
        printer.Write("("u8);
        for (int i = 0; i < count; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.PrintOperand(operands[start + i]);
        }
        for (int i = 0; i < count; i++)
        {
            printer.Write(i == 0 ? " : "u8 : ", "u8);
            printer.PrintType(operands[start + i].Type);
        }
        printer.Write(")"u8);
    }
}
