namespace OpenXla.Ir.Plugins;

/// <summary>A compiled program: loaded once, called often, from several threads at a time.</summary>
public interface IExecutable : IDisposable
{
    /// <summary>The names of the functions that can be called.</summary>
    IReadOnlyCollection<string> Functions { get; }

    /// <summary>Calls a function.</summary>
    /// <exception cref="ArgumentException">There is no such function, or the arguments do not fit it.</exception>
    HostTensor[] Run(string function, ReadOnlySpan<HostTensor> arguments);
}
