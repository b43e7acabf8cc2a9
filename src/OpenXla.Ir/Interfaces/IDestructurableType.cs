namespace OpenXla.Ir.Interfaces;

/// <summary>A type whose values are made of parts that memory can hold one by one.</summary>
public interface IDestructurableType
{
    /// <summary>The parts by the index that chooses them, in order; null where it is not to be taken apart.</summary>
    IReadOnlyList<KeyValuePair<IrAttribute, IrType>>? SubelementTypes { get; }
}
