namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A structured operation whose body follows from its name, so that the text leaves it out.</summary>
[OpBase]
public abstract partial class NamedOp : StructuredOp
{
    /// <summary>Reads <c>{attributes} ins(…) outs(…) -> types</c> and makes the body, which takes an element of each of so many operands.</summary>
    protected static void ParseNamed(AsmParser parser, OperationState state, int operands, Func<OpBuilder, Block, Value[]> build)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        parser.ParseOptionalAttributeDictionary(state);
        StructuredSyntax.ParseOperands(parser, state, segments: true);
        state.AddResultTypes(parser.ParseOptionalArrowTypes());
        StructuredSyntax.ExpectOperands(parser, state, operands);
        StructuredSyntax.AddBody(state, build);
    }

    /// <summary>Makes the op with its body; result types are those of the tensor outputs.</summary>
    protected static Operation CreateNamed(OpBuilder builder, string name, ReadOnlySpan<Value> inputs, ReadOnlySpan<Value> outputs, Func<OpBuilder, Block, Value[]> build)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var state = builder.NewState(name).AddOperands(inputs).AddOperands(outputs).AddAttribute("operandSegmentSizes", DenseArrayAttr.I32(inputs.Length, outputs.Length));
        StructuredSyntax.InferResults(state, inputs.Length);
        StructuredSyntax.AddBody(state, build);
        return builder.Insert(state);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.PrintAttributeDictionary(this, "operandSegmentSizes", "indexing_maps", "cast");
        StructuredSyntax.PrintOperands(printer, Inputs, Outs);
        StructuredSyntax.PrintResults(printer, Outputs);
    }
}
