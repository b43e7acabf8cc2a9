namespace OpenXla.Ir.Analysis.Aliasing;

/// <summary>One way to find out which values share memory. Its answers hold as long as nobody changes the program.</summary>
public interface IAliasAnalysis
{
    /// <summary>Whether two values refer to the same memory.</summary>
    AliasResult Alias(Value left, Value right);

    /// <summary>What an operation may do to the memory that a value refers to.</summary>
    ModRef GetModRef(Operation op, Value location);
}
