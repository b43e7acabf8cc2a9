namespace OpenXla.Ir.Interfaces;

/// <summary>An operation that refers to symbols. It is right only with what they stand for, which is checked once all operations around it are right.</summary>
public interface ISymbolUser
{
    /// <summary>Checks what the operation's references mean; <see cref="Verification.Verifier.Symbols"/> tells.</summary>
    void VerifySymbolUses(Verification.Verifier verifier);
}
