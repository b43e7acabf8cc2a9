namespace OpenXla.Ir.Passes.Stablehlo.Portable.Rules;

/// <summary>An attribute that is not the same in StableHLO and in the format, or is not always there.</summary>
internal abstract class AttributeRule
{
    /// <summary>From StableHLO into the format.</summary>
    internal virtual void Write(AttributeTransfer transfer)
    {
    }

    /// <summary>From the format to StableHLO.</summary>
    internal virtual void Read(AttributeTransfer transfer)
    {
    }
}
