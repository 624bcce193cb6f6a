using System.Text.Json.Nodes;
using DeepLearning.Display;
using DeepLearning.Exercises;

namespace DeepLearning;

public static partial class Check
{
    /// <summary>
    /// Judges a learner's function and shows the verdict: correct, incorrect (what was expected, what came, a first
    /// idea of why) or not attempted. It never fails the cell.
    /// </summary>
    /// <param name="id">The exercise's id.</param>
    /// <param name="attempt">The learner's function.</param>
    /// <returns>The function to go on with: the attempt when it is correct, otherwise the course's own answer.</returns>
    /// <exception cref="ArgumentException">No exercise has that id; the message lists those that exist.</exception>
    public static T Exercise<T>(string id, T attempt)
        where T : Delegate
    {
        var exercise = Catalogue.Find(id);
        var verdict = exercise.Judge(attempt);
        var answer = Signatures.Fit<T>(exercise.Answer);
        Host.Show(Line(id, verdict, fallsBack: answer is not null));
        return verdict == Verdict.Correct ? attempt : answer ?? attempt;
    }

    private static Note Line(string id, Verdict verdict, bool fallsBack)
    {
        var record = new JsonObject { ["kind"] = "exercise", ["name"] = id, ["verdict"] = verdict.Name };
        if (verdict.Why is not null)
        {
            record["why"] = verdict.Why;
        }

        var goesOn = fallsBack ? "\nThe cells below go on with the course's own answer until yours is correct." : "";
        return verdict switch
        {
            _ when verdict == Verdict.Correct => new(Mark.Tick, $"{id}: correct", record),
            _ when verdict == Verdict.NotAttempted => new(Mark.Circle, $"{id}: not attempted.{goesOn}", record),
            _ => new(Mark.Cross, $"{id}: incorrect. {verdict.Why}{goesOn}", record),
        };
    }
}
