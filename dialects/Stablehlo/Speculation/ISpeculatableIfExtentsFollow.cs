namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>
/// An operation whose first result has the dimensions of its first operand: it may run for nothing where the result's type says no extent
/// that the operand's leaves open, as <c>stablehlo.abs %x : (tensor&lt;?xf32>) -> tensor&lt;2xf32></c> does, which is undefined for all other extents.
/// </summary>
/// <remarks>Where its effects are those of its regions, these must be speculatable, too.</remarks>
public interface ISpeculatableIfExtentsFollow : ISpeculatable
{
    Speculatability ISpeculatable.Speculatability
    {
        get
        {
            var op = (Operation)this;
            return Speculation.Where(op, Speculation.ExtentsFollow(op.GetOperand(0).Type, op.GetResult(0).Type));
        }
    }
}
