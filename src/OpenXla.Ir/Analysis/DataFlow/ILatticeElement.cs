namespace OpenXla.Ir.Analysis.DataFlow;

/// <summary>An element of a lattice of finite height; <c>default</c> is its bottom, "not reached".</summary>
public interface ILatticeElement<TSelf> : IEquatable<TSelf>
    where TSelf : struct, ILatticeElement<TSelf>
{
    /// <summary>True for the bottom.</summary>
    bool IsUninitialized { get; }

    /// <summary>The least element that covers both.</summary>
    static abstract TSelf Join(TSelf left, TSelf right);
}
