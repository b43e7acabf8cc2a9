namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>
/// An operation whose operands must fit one another, as those of <c>stablehlo.add</c>: it may run for nothing where all their extents are known,
/// so that they were held against each other before it runs.
/// </summary>
/// <remarks>Where its effects are those of its regions, these must be speculatable, too.</remarks>
public interface ISpeculatableIfStatic : ISpeculatable
{
    Speculatability ISpeculatable.Speculatability
    {
        get
        {
            var op = (Operation)this;
            return Speculation.Where(op, Speculation.AreStatic(op.Operands));
        }
    }
}
