namespace OpenXla.Ir.Dialects.Vector;

/// <summary>An operation that <see cref="MaskOp"/> can mask.</summary>
public interface IMaskable
{
    /// <summary>The type of its masks; null where the op is too wrong to tell.</summary>
    VectorType? ExpectedMaskType { get; }

    /// <summary>Whether the mask may name what masked lanes hold.</summary>
    bool SupportsPassthru => false;
}
