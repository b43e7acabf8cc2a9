namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A structured operation whose body follows from its name, so that the text leaves it out.</summary>
[OpBase]
public abstract partial class NamedOp : StructuredOp
{
    /// <summary>Reads <c>{attributes} ins(…) outs(…) {more} -> types</c> and makes the body, which takes an element of each of so many operands.</summary>
    private protected static void ParseNamed(AsmParser parser, OperationState state, int operands, Func<ScalarBuilder, Value> build, Action<AsmParser, OperationState, int>? check = null)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        int start = parser.NextPosition;
        StructuredSyntax.ParseOperands(parser, state, segments: true);
        parser.ParseOptionalAttributeDictionary(state);
        check?.Invoke(parser, state, start);
        state.AddResultTypes(parser.ParseOptionalArrowTypes());
        if (state.Operands.Count != operands)
            throw parser.Error($"[parseNamedStructuredOpRegion] ods-gen generated region expects {operands} args, got {state.Operands.Count}");
        AddBody(state, Location.Unknown(parser.Context), build, parser, start);
    }

    /// <summary>Makes the op with its body; result types are those of the tensor outputs.</summary>
    private protected static Operation CreateNamed(OpBuilder builder, string name, ReadOnlySpan<Value> inputs, ReadOnlySpan<Value> outputs, Func<ScalarBuilder, Value> build)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var state = builder.NewState(name).AddOperands(inputs).AddOperands(outputs).AddAttribute("operandSegmentSizes", DenseArrayAttr.I32(inputs.Length, outputs.Length));
        StructuredSyntax.InferResults(state, inputs.Length);
        AddBody(state, state.Location, build);
        return builder.Insert(state);
    }

    private static void AddBody(OperationState state, Location location, Func<ScalarBuilder, Value> build, AsmParser? parser = null, int at = 0)
    {
        var block = StructuredSyntax.AddBlock(state, location);
        var scalars = new ScalarBuilder(state, parser?.BuilderAtEnd(block, location) ?? OpBuilder.AtEnd(block, location), block, parser, at);
        scalars.Yield(build(scalars));
    }

    /// <summary>How many operands the body takes an element of: those that the name asks for.</summary>
    private protected abstract int BodyOperands { get; }

    /// <summary>Makes what the body yields, as reading the text does; null where that takes any numbers.</summary>
    private protected virtual Func<ScalarBuilder, Value>? BodyMaker => null;

    /// <summary>Whether the body takes its operands as unsigned numbers, which floats are not.</summary>
    private protected virtual bool IsUnsigned => Name.EndsWith("_unsigned", StringComparison.Ordinal);

    protected override bool FitsCustomForm
    {
        get
        {
            // The text has no body: it must be possible to make one of the operands' types.
            if (Body.IsEmpty) return false;
            bool areFloats = true, areNumbers = true;
            foreach (var argument in Body.Entry.Arguments)
            {
                areFloats &= argument.Type is FloatType && argument.Type.Equals(Body.Entry.GetArgument(0).Type);
                areNumbers &= argument.Type is FloatType or IntegerType { IsSignless: true } or ComplexType;
            }
            if (areFloats && BodyOperands <= 3 && !IsUnsigned) return true;
            return BodyMaker is { } build ? CanBuild(build) : areNumbers;
        }
    }

    private bool CanBuild(Func<ScalarBuilder, Value> build)
    {
        using var silence = Context.Diagnostics.HandleLocally(static _ => { });
        var state = new OperationState(Info, Location.Unknown(Context)).AddOperands(Operands.ToArray());
        try
        {
            AddBody(state, Location.Unknown(Context), build);
            var block = state.Regions[0]!.Entry;
            for (var op = block.First; op != block.Last; op = op!.Next)
                if (op is not IndexOp && !IrVerifier.Verify(op!)) return false;
            return block.Last!.GetOperand(0).Type.Equals(block.GetArgument(block.ArgumentCount - 1).Type);
        }
        catch (Exception failure) when (failure is InvalidOperationException or ArgumentException or InvalidCastException)
        {
            return false;
        }
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (OperandCount != BodyOperands) verifier.Error(this, $"expected the number of indexing_map ({BodyOperands}) to be equal to the number of input/output operands ({OperandCount})");
        else if (Outs.Count != 1) verifier.Error(this, $"expects one output, but has {Outs.Count}");
        else base.Verify(verifier);
    }

    protected override void Print(AsmPrinter printer) => PrintRest(printer);

    private static readonly string[] Unsaid = ["operandSegmentSizes", "indexing_maps", "linalg.memoized_indexing_maps"];

    /// <summary>Prints attributes, but not some that stand elsewhere, then operands and result types.</summary>
    private protected void PrintRest(AsmPrinter printer, params string[] elsewhere)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.PrintAttributeDictionary(this, elsewhere.Length == 0 ? Unsaid : [.. Unsaid, .. elsewhere]);
        StructuredSyntax.PrintOperands(printer, Inputs, Outs);
        StructuredSyntax.PrintResults(printer, Outputs);
    }

    /// <summary>Whether the body must be a product that is added to the output.</summary>
    private protected virtual bool IsContraction => false;

    protected override void VerifyRegions(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (IsContraction && !Body.IsEmpty && !ContractionBody.IsMultiplyAdd(Body.Entry)) verifier.ErrorAt(this, "expected add/mul op in the body");
        else StructuredVerification.Verify(this, this, verifier);
    }
}
