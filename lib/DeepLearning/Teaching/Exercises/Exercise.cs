namespace DeepLearning.Exercises;

/// <summary>A task that the learner solves with one function.</summary>
internal abstract class Exercise
{
    /// <summary>The name that the notebook uses.</summary>
    public abstract string Id { get; }

    /// <summary>From the first nudge to nearly the answer.</summary>
    public abstract IReadOnlyList<string> Hints { get; }

    /// <summary>The delegate type that the function has to fit.</summary>
    public abstract Type Signature { get; }

    /// <summary>The course's own answer, of type <see cref="Signature"/>.</summary>
    public abstract Delegate Answer { get; }

    /// <summary>Judges a function that may be anything.</summary>
    public abstract Verdict Judge(Delegate attempt);
}

/// <summary>A task that the learner solves with a <typeparamref name="TDelegate"/>.</summary>
internal abstract class Exercise<TDelegate> : Exercise
    where TDelegate : Delegate
{
    /// <inheritdoc/>
    public sealed override Type Signature => typeof(TDelegate);

    /// <inheritdoc/>
    public sealed override Delegate Answer => Reference;

    /// <summary>The course's own answer.</summary>
    protected abstract TDelegate Reference { get; }

    /// <inheritdoc/>
    public sealed override Verdict Judge(Delegate attempt)
    {
        if (Signatures.Fit<TDelegate>(attempt) is not { } function)
        {
            return Verdict.Incorrect($"expected a function {Signatures.Describe(typeof(TDelegate))}, got {Signatures.Describe(attempt.GetType())}");
        }

        try
        {
            return Check(function) is { } why ? Verdict.Incorrect(why) : Verdict.Correct;
        }
        catch (NotImplementedException)
        {
            return Verdict.NotAttempted;
        }
        catch (TooManyEvaluationsException exception)
        {
            return Verdict.Incorrect(exception.Message);
        }
        catch (IndexOutOfRangeException)
        {
            return Verdict.Incorrect("your function threw IndexOutOfRangeException, an index past the end of an array: does every loop take its length from what is handed in?");
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or ThreadInterruptedException))
        {
            return Verdict.Incorrect($"your function threw {exception.GetType().Name}: {exception.Message}");
        }
    }

    /// <summary>Tries the function.</summary>
    /// <returns>Null when it is right, otherwise what was expected, what came, the tolerance, and a first idea of why.</returns>
    protected abstract string? Check(TDelegate attempt);

    /// <summary>What a common mistake gives away: a colon and the mistake, or nothing when the answer comes from none of them.</summary>
    /// <param name="isAnswer">Whether a value is the learner's answer.</param>
    /// <param name="mistakes">What each mistake leads to, and how to say it; the first that fits is told.</param>
    protected static string Mistake<T>(Func<T, bool> isAnswer, params IEnumerable<(T Value, string Why)> mistakes) =>
        mistakes.FirstOrDefault(mistake => isAnswer(mistake.Value)).Why is { } why ? $": {why}" : "";
}
