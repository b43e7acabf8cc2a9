namespace OpenXla.Ir.Interfaces;

/// <summary>An operation without memory effects that knows by its operands whether it may run where it did not: a division by a constant, say.</summary>
public interface ISpeculatable
{
    /// <summary>True where running it for nothing does no harm: it is defined and ends for these operands.</summary>
    bool IsSpeculatable { get; }

    /// <summary>True where that also needs all operations of its regions to be so.</summary>
    bool IsRecursivelySpeculatable => false;
}
