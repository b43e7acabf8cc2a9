namespace OpenXla.Ir.Dialects.Vector;

/// <summary>The numbers from 0 up: <c>vector.step : vector&lt;4xindex&gt;</c>.</summary>
[Op("vector.step", Syntax = "attr-dict `:` type($result)")]
public sealed partial class StepOp : Operation, IPure
{
    [Result<StepVector>] public partial Value<VectorType> Result { get; }
}
