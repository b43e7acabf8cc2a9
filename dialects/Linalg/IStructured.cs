using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A perfect loop nest over elements: each operand is read or written through an affine map of the loop indices.</summary>
public interface IStructured : IDestinationStyle, ISpeculatable
{
    /// <summary>The operands that are only read.</summary>
    OperandRange StructuredInputs { get; }

    /// <summary>A map per operand, inputs first: from loop indices to the element's indices.</summary>
    IReadOnlyList<AffineMap> Maps { get; }

    /// <summary>What each loop does, outermost first.</summary>
    IReadOnlyList<IteratorType> Iterators { get; }

    /// <summary>The body: an argument per operand that holds its element, yielding the elements to write.</summary>
    Block StructuredBody { get; }

    /// <summary>On tensors as its body is; on memory it may not run for nothing.</summary>
    Speculatability ISpeculatable.Speculatability
    {
        get
        {
            foreach (var operand in ((Operation)this).Operands)
                if (operand.Type is MemRefType) return Speculatability.NotSpeculatable;
            return Speculatability.RecursivelySpeculatable;
        }
    }
}
