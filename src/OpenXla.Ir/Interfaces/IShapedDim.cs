namespace OpenXla.Ir.Interfaces;

/// <summary>An operation whose one result is an extent of a tensor or memref.</summary>
public interface IShapedDim
{
    /// <summary>The tensor or memref.</summary>
    Value ShapedValue { get; }

    /// <summary>Which of its dimensions.</summary>
    Value Dimension { get; }
}
