using OpenXla.Ir.Builtin;

namespace OpenXla.Ir;

/// <summary>Knows which places the bytes of a file stand for that is no text itself. For many threads at a time.</summary>
internal interface IPlaceReader
{
    /// <summary>The place that is said at an offset, where one has been read before.</summary>
    FileLocation PlaceAt(int offset);
}
