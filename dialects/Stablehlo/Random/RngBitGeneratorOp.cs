namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Random bits, a function of a state: <c>stablehlo.rng_bit_generator %state, algorithm = PHILOX : (…) -> (…)</c>.</summary>
/// <remarks>
/// The state is a key and a counter of 64 bits each. ThreeFry is that with 2 words of 32 bits and 20 rounds, Philox that with 4 words and 10
/// rounds; which word goes where is as in XLA. The default is Philox.
/// </remarks>
[Op("stablehlo.rng_bit_generator", Syntax = "$initial_state `,` `algorithm` `=` $rng_algorithm attr-dict `:` functional-type(operands, results)")]
public sealed partial class RngBitGeneratorOp : Operation, INoMemoryEffect, ISpeculatableIfExtentsFollow, IEvaluable, INamesResults
{
    [Attr("rng_algorithm")] public partial RngAlgorithm Algorithm { get; set; }
    [Operand<IntegerOrFloatTensor>("initial_state")] public partial Value<TensorType> InitialState { get; set; }
    [Result<IntegerOrFloatTensor>("output_state")] public partial Value<TensorType> OutputState { get; }
    [Result<StaticIntegerOrFloatTensor>] public partial Value<TensorType> Output { get; }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(OutputState, "output_state");
        namer.Name(Output, "output");
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // C1: type(initial_state) = type(output_state)
        if (!ISameOperandsAndResultShape.AreCompatible(InitialState.Type, OutputState.Type))
            verifier.Error(this, $"output state shape must be compatible with initial state shape. Got: '{InitialState.Type}' and '{OutputState.Type}'");
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var (state, bits) = TensorKernels.GenerateBits(Algorithm != RngAlgorithm.ThreeFry, frame.Get(InitialState), Output.Type.ElementType, Output.Type.Shape);
        frame.Set(OutputState, state);
        frame.Set(Output, bits);
    }
}
