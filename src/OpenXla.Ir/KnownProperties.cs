namespace OpenXla.Ir;

/// <summary>
/// The properties that an operation of a name had, for something that follows from them and is kept by the name: the next operation of that name
/// mostly has the same attributes. A name that is used with many different ones keeps those it has for a while, so that nothing is made anew for each.
/// </summary>
internal abstract class KnownProperties
{
    private const int Patience = 64;

    private readonly IrAttribute?[] _attributes;
    private int _misses;

    protected KnownProperties(Operation op)
    {
        _attributes = new IrAttribute?[op.InherentAttributeNames.Length];
        for (int i = 0; i < _attributes.Length; i++) _attributes[i] = op.GetInherentAttribute(i);
    }

    /// <summary>Notes that another operation had others; false once it is time for those of that one.</summary>
    internal bool MayStay => ++_misses < Patience;

    internal bool Fits(Operation op)
    {
        for (int i = 0; i < _attributes.Length; i++)
            if (!ReferenceEquals(op.GetInherentAttribute(i), _attributes[i])) return false;
        return true;
    }
}
